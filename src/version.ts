/** The version of the program, part of every run id. */
export const version = "0.1.0";
