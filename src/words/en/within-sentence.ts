/** A label as it stands within a sentence: "troops of one country" for "Troops of one country". */
export const withinSentence = (label: string): string =>
  label.charAt(0).toLowerCase() + label.slice(1);
