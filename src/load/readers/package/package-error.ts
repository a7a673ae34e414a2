/** Why a package or an XML part of it is not read; apart, so that who reads no package loads nothing to read one. */
export type ZipProblem = "zip-damaged" | "zip-entries" | "zip-size" | "zip-ratio" | "zip-path" | "zip-password" | "zip-twice";
export type XmlProblem = "xml-doctype" | "xml-damaged" | "xml-depth" | "xml-text";

export class ZipError extends Error {
  constructor(readonly problem: ZipProblem) {
    super(problem);
  }
}

export class XmlError extends Error {
  constructor(readonly problem: XmlProblem) {
    super(problem);
  }
}
