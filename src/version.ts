/** The release that a record names as its maker; kept equal to package.json by a test. */
export const VERSION = '0.1.0';
