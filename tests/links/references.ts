/** Something that a file of the site points to. */
export interface Reference {
  /** As it stands in the file, entities resolved: `/timeline/`, `../x/#y`, `https://…`. */
  readonly address: string;
  /** `resource`: fetched by the browser on its own as it shows the page. */
  readonly use: 'link' | 'resource';
}

/** What the checks need to know of one file. */
export interface FileReferences {
  /** Ids of its elements, in order, repeated ones repeated. */
  readonly ids: readonly string[];
  readonly references: readonly Reference[];
}
