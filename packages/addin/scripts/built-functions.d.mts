/** The functions of a built folder by id, as Excel gets them. */
export function builtFunctions(folder: string): Promise<Map<string, (...given: unknown[]) => unknown>>
