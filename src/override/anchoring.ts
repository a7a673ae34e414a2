/** Where a decision belongs, or why that can't be told: what anchoring gives. */
import type { Segment } from "../model/segment.js";

/**
 * `same`: this very segment · `renumbered`: the same text at another ordinal, as those around it · `quoted`: the quote is there and the row
 * tells no older place · `moved`: the words stand in another segment, which little else speaks for · `edited`: text in or around it changed.
 */
export type How = "same" | "renumbered" | "quoted" | "moved" | "edited";

export type Anchoring =
  | {
      readonly kind: "placed";
      readonly how: How;
      readonly segment: Segment;
      /** 1 less the share of the quote's letters that differ. */
      readonly similarity: number;
      /** Segments the row would fit almost as well, this one included: above 1 it needs more context to survive an edit. */
      readonly alike: number;
      readonly reshaped?: "split" | "merged";
      /** A neighbour that the row names still stands beside it: what shifted is the text around it, and others may go by that. */
      readonly alongside?: boolean;
    }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Segment[] }
  /** The quote, or the segment of a row without one, now runs over several segments. */
  | { readonly kind: "split"; readonly candidates: readonly Segment[] }
  /** The segment of a row without a quote is now part of a longer one. */
  | { readonly kind: "merged"; readonly candidate: Segment }
  /** The words stand here, but too little else says that it is the same passage. */
  | { readonly kind: "elsewhere"; readonly candidate: Segment; readonly similarity: number }
  | { readonly kind: "gone"; readonly candidate?: Segment; readonly similarity?: number };

export interface AnchorOptions {
  /** Other rows show that the document was renumbered, so that an ordinal alone doesn't tell twins apart. */
  readonly renumbered?: boolean;
  /** Whether rows that are sure of their own place vouch for the segment at an ordinal to have shifted so far. */
  readonly wentAlong?: (ordinal: number, steps: number) => boolean;
}
