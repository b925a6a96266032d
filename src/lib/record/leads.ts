/** Whether an event is a lead: one of the few that its editors chose to stand out, with a short text of their own. */
export const isLead = ({ lead }: { lead?: string | undefined }): boolean => lead !== undefined;
