/** Whether an event is a lead: one that the editors chose. */
export const isLead = ({ lead }: { lead?: string | undefined }): boolean => lead !== undefined;
