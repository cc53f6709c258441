/** How large the window is, in every engine. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface Size {
  width: number;
  height: number;
}

/** What the next test finds, whatever the one before did. */
const USUAL: Size = { width: 800, height: 600 };

/** Gives the page so many CSS pixels; without a size, as many as usual. */
export const setViewport = async (size = USUAL): Promise<void> => {
  await executeServerCommand('viewport', size);
};
