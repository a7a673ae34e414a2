/** The bytes of an XML part in, its elements told one by one out, those of chosen names as whole trees, so that a large part is never held as one. */
import { tellXml, type XmlElement, type XmlNode } from "./xml.js";

export interface BranchListener {
  /** Whether an element is wanted as a tree. */
  readonly isBranch: (name: string) => boolean;
  readonly branch: (element: XmlElement) => void;
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
}

const none: ReadonlyMap<string, string> = new Map();

/** Tells the elements of an XML part in their order; text outside the branches is not told. Throws an XmlError. */
export function tellBranches(bytes: Uint8Array, listener: BranchListener): void {
  /** The elements of the branch that is open, with the children they have so far. */
  const open: { readonly element: XmlElement; readonly children: XmlNode[] }[] = [];
  tellXml(bytes, {
    open: (name, attributes) => {
      if (open.length === 0 && !listener.isBranch(name)) {
        listener.open(name);
        return;
      }
      const children: XmlNode[] = [];
      const element = { name, attributes: attributes.size === 0 ? none : attributes, children };
      open.at(-1)?.children.push(element);
      open.push({ element, children });
    },
    close: (name) => {
      const closed = open.pop();
      if (closed === undefined) listener.close(name);
      else if (open.length === 0) listener.branch(closed.element);
    },
    text: (text) => void open.at(-1)?.children.push(text),
  });
}

/** Tells the elements inside an element as if they stood in a part. */
export function tellInside(element: XmlElement, listener: BranchListener): void {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (listener.isBranch(child.name)) {
      listener.branch(child);
      continue;
    }
    listener.open(child.name);
    tellInside(child, listener);
    listener.close(child.name);
  }
}
