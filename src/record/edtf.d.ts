/** The part of the `edtf` package's interface that this project uses; the package ships no types. */
declare module 'edtf' {
  interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** Milliseconds since 1970-01-01T00:00Z of the first and the last instant it covers. */
    readonly min: number;
    readonly max: number;
    readonly values: readonly unknown[];
  }
  /** @throws if the text is not EDTF of the given level. */
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): EdtfValue;
}
