import type { StatementId } from '../record/ids.ts';

/** What is published as open data, as its page shows it. Addresses are without base path. */
export interface PublishedData {
  /** Absent before the first release. */
  readonly version?: string;
  /** `YYYY-MM-DD`: as of when it stands; absent of an empty record. */
  readonly day?: string;
  /** The most asked for first. */
  readonly tables: readonly PublishedTable[];
  /** Describes every file for programs. */
  readonly dataPackage: PublishedFile;
  readonly checksums: PublishedFile & {
    readonly files: readonly { readonly name: string; readonly hash: string }[];
  };
  /** Some rows as they stand in the files. */
  readonly sample: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** What a reader of the CSV files has to know. */
  readonly csvNotes: readonly string[];
  /** How to load it in several programs. */
  readonly snippets: readonly {
    readonly id: string;
    readonly label: string;
    readonly code: string;
  }[];
  /** As APA has it, the title in italics, and for BibTeX. */
  readonly citation: Readonly<Record<'before' | 'title' | 'after' | 'bibtex', string>>;
  /** The latest first. */
  readonly releases: readonly PublishedRelease[];
  /** How many statements have been entered or corrected since. */
  readonly unreleased: number;
}

interface PublishedFile {
  readonly name: string;
  readonly address: string;
}

export interface PublishedTable {
  readonly name: string;
  readonly title: string;
  /** What one row is. */
  readonly description: string;
  /** Number of rows. */
  readonly rows: number;
  readonly files: readonly {
    /** Of the format: "CSV". */
    readonly label: string;
    readonly address: string;
    /** "9 kB" */
    readonly size: string;
  }[];
  /** Address of its JSON Schema. */
  readonly schema: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly {
    readonly name: string;
    readonly description: string;
    /** What its cells hold, in words. */
    readonly form: string;
    readonly isRequired: boolean;
    /** Its cells are keys of this table. */
    readonly refersTo?: string;
  }[];
}

/** A day on which statements were published, corrected or retracted. */
export interface PublishedRelease {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly added: readonly StatementId[];
  readonly corrected: readonly StatementId[];
  readonly retracted: readonly StatementId[];
}
