export const overrideMessages = {} as const;
