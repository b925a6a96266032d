/** Whether an event has a lead: a short text in large type, with which its author makes it stand out. */
export const isLead = ({ lead }: { lead?: string | undefined }): boolean => lead !== undefined;
