/** What a run was made of and what it made, by hash. */

export interface FileHash {
  readonly path: string;
  readonly sha256: string;
}

export interface Manifest {
  readonly run: string;
  readonly codeboom: string;
  /** Whether it holds everything, or only what may leave the project. */
  readonly build: "internal" | "release";
  readonly settings: unknown;
  readonly codebooks: readonly { readonly id: string; readonly version: string; readonly sha256: string }[];
  readonly inputs: readonly FileHash[];
  readonly outputs: readonly FileHash[];
}
