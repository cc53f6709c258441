/**
 * How Vite turns our TypeScript into JavaScript: decorators of lit's kind, and class fields
 * that do not hide the accessors those decorators make. Said here and not left to tsconfig,
 * because Vite applies a tsconfig only to the files it includes, and stories are not.
 */
export const oxc = {
  decorator: { legacy: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};
