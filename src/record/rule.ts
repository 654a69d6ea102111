import type { Heading, Nodes, Root, RootContent, Blockquote, Code } from 'mdast';
import type { Drafts } from './draft.ts';
import type { Problem } from './problem.ts';

/** What is wrong, without the place and the rule's id, which whoever asked the rule adds. */
export type Finding = Pick<Problem, 'message' | 'suggestion'>;

/**
 * One mistake and the exact finding it gives. The text `right` in a file of the example content
 * (`example-content.ts`) is replaced by `wrong`; `right` itself must give no finding.
 */
export interface RuleExample {
  /** A file of the example content; or a new one, if `right` is given in full and `at` is absent from it. */
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  /** The text of the example content that `right` and `wrong` take the place of; `right` itself if absent. */
  readonly at?: string;
  /** Further files that the example needs: path to text. */
  readonly beside?: Readonly<Record<string, string>>;
  /**
   * `place message`, with the suggestion, as the editor sees it. The place is `+0:5`, counted in lines from
   * the one on which `wrong` begins (`-3:1` is above it), so that an edit of the example content elsewhere
   * moves no place; `17:5`, counted from the file's first line, where the example gives the whole file; and
   * `file:17:5` in another file.
   */
  readonly finding: string;
}

interface RuleText {
  /** Same as the name of its file and its anchor in `docs/rules.md`. */
  readonly id: string;
  /** What the rule asks, as one imperative sentence. */
  readonly summary: string;
  /** What would go wrong for readers or editors without it. */
  readonly why: string;
  readonly examples: readonly [RuleExample, ...RuleExample[]];
}

/** A mistake that keeps a file's YAML from being read. */
export interface SyntaxRule extends RuleText {
  readonly stage: 'syntax';
}

/** One value, or one key, that is not of the form its place asks for. */
export interface ShapeIssue {
  readonly type: 'unknown-key' | 'missing-key' | 'wrong-type' | 'unknown-word' | 'custom';
  /** Name of the key that holds the value (for a list item, the list's key). */
  readonly key: string;
  readonly value: unknown;
  /** For `wrong-type`: what was expected, in words. */
  readonly expected?: string;
  /** For `unknown-key` and `unknown-word`: what would be known. */
  readonly known?: readonly string[];
  /** For `custom`: id of the rule that the schema names for this value. */
  readonly rule?: string;
}

export interface ShapeRule extends RuleText {
  readonly stage: 'shape';
  /** The finding, if the issue is one of this rule's. */
  readonly describe: (issue: ShapeIssue) => Finding | undefined;
}

/** A level-2 section of an article: one statement. */
export interface Section {
  readonly heading: Heading;
  readonly nodes: readonly RootContent[];
  /** Fenced blocks marked `yaml statement`. */
  readonly blocks: readonly Code[];
  readonly quotations: readonly Blockquote[];
}

export interface MarkdownFile {
  readonly file: string;
  readonly kind: 'article' | 'actor' | 'page';
  /** Lines of the file; the first has index 0. */
  readonly lines: readonly string[];
  readonly tree: Root;
  /** Those of an article; none in other files. */
  readonly sections: readonly Section[];
}

export interface TreeFinding extends Finding {
  readonly node: Nodes;
}

export interface TreeRule extends RuleText {
  readonly stage: 'tree';
  readonly check: (markdown: MarkdownFile) => Iterable<TreeFinding>;
}

export type RecordFinding = Omit<Problem, 'rule'>;

export interface RecordRule extends RuleText {
  readonly stage: 'record';
  readonly check: (drafts: Drafts) => Iterable<RecordFinding>;
}

export type Rule = SyntaxRule | ShapeRule | TreeRule | RecordRule;
