/** True in the build that explains misuse to a developer, false in the one that is shipped. */
declare const __DEV__: boolean;
