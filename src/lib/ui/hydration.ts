/** Whether the page is being prerendered, or its scripts are starting on what was. */
export const hydration = { isRunning: typeof document === 'undefined' };
