/** Whether an event is one of those that the editors chose to stand out. */
export const isLead = ({ lead }: { lead?: string | undefined }): boolean => lead !== undefined;
