/** For what can wait until the question is on the screen: a frame shows it first. */
export const afterPaint = (work: () => void): void =>
  void requestAnimationFrame(() => setTimeout(work));
