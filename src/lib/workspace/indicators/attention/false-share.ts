/** Share of the signals, or of the claims, listed together that chance may have made (Benjamini–Hochberg). */
export const falseShare = 0.1;
