/** `isRunning`: whether the page is being prerendered, or its scripts are now starting on prerendered HTML. */
export const hydration = { isRunning: typeof document === 'undefined' };
