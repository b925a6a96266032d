/** Whether the page is being prerendered, or its scripts are starting on prerendered HTML. */
export const hydration = { isRunning: typeof document === 'undefined' };
