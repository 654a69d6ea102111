import type { RecordRule, Rule, ShapeRule, TreeRule } from '../rule.ts';
import { rule as cleanText } from './clean-text.ts';
import { rule as correctionDates } from './correction-dates.ts';
import { rule as countryCode } from './country-code.ts';
import { rule as dateFormat } from './date-format.ts';
import { rule as dateInterval } from './date-interval.ts';
import { rule as figureRange } from './figure-range.ts';
import { rule as fileName } from './file-name.ts';
import { rule as frontMatter } from './front-matter.ts';
import { rule as headingLevel } from './heading-level.ts';
import { rule as hostName } from './host-name.ts';
import { rule as idFormat } from './id-format.ts';
import { rule as isoCode } from './iso-code.ts';
import { rule as knownActor } from './known-actor.ts';
import { rule as knownArticle } from './known-article.ts';
import { rule as knownCondition } from './known-condition.ts';
import { rule as knownCountry } from './known-country.ts';
import { rule as knownEvent } from './known-event.ts';
import { rule as knownFile } from './known-file.ts';
import { rule as knownKey } from './known-key.ts';
import { rule as knownPublisher } from './known-publisher.ts';
import { rule as knownStatement } from './known-statement.ts';
import { rule as knownWord } from './known-word.ts';
import { rule as languageTag } from './language-tag.ts';
import { rule as needlessTranslation } from './needless-translation.ts';
import { rule as noHtml } from './no-html.ts';
import { rule as noImage } from './no-image.ts';
import { rule as noRepeatedItem } from './no-repeated-item.ts';
import { rule as noSelfReference } from './no-self-reference.ts';
import { rule as oneStatementBlock } from './one-statement-block.ts';
import { rule as oneTranslation } from './one-translation.ts';
import { rule as plainBlocks } from './plain-blocks.ts';
import { rule as quotationKeys } from './quotation-keys.ts';
import { rule as quotationLines } from './quotation-lines.ts';
import { rule as quotationMarks } from './quotation-marks.ts';
import { rule as quotationWords } from './quotation-words.ts';
import { rule as recordDates } from './record-dates.ts';
import { rule as relationTime } from './relation-time.ts';
import { rule as requiredFile } from './required-file.ts';
import { rule as requiredKey } from './required-key.ts';
import { rule as roleDates } from './role-dates.ts';
import { rule as roleOnDay } from './role-on-day.ts';
import { rule as safeLink } from './safe-link.ts';
import { rule as saidBeforePublished } from './said-before-published.ts';
import { rule as statementBlock } from './statement-block.ts';
import { rule as statementTitle } from './statement-title.ts';
import { rule as statementWords } from './statement-words.ts';
import { rule as textNotEmpty } from './text-not-empty.ts';
import { rule as uniqueAddress } from './unique-address.ts';
import { rule as uniqueId } from './unique-id.ts';
import { rule as uniqueKey } from './unique-key.ts';
import { rule as uniqueSlug } from './unique-slug.ts';
import { rule as valueType } from './value-type.ts';
import { rule as webAddress } from './web-address.ts';
import { rule as yamlSyntax } from './yaml-syntax.ts';
import { rule as ledgerForm } from './ledger-form.ts';
import { rule as publishedId } from './published-id.ts';
import { rule as publishedWords } from './published-words.ts';

/** Every rule, by id. A test fails when a file of this folder is missing here. */
export const RULES: readonly Rule[] = [
  cleanText,
  correctionDates,
  countryCode,
  dateFormat,
  dateInterval,
  figureRange,
  fileName,
  frontMatter,
  headingLevel,
  hostName,
  idFormat,
  isoCode,
  knownActor,
  knownArticle,
  knownCondition,
  knownCountry,
  knownEvent,
  knownFile,
  knownKey,
  knownPublisher,
  knownStatement,
  knownWord,
  languageTag,
  needlessTranslation,
  noHtml,
  noImage,
  noRepeatedItem,
  noSelfReference,
  oneStatementBlock,
  oneTranslation,
  plainBlocks,
  quotationKeys,
  quotationLines,
  quotationMarks,
  quotationWords,
  recordDates,
  relationTime,
  requiredFile,
  requiredKey,
  roleDates,
  roleOnDay,
  safeLink,
  saidBeforePublished,
  statementBlock,
  statementTitle,
  statementWords,
  textNotEmpty,
  uniqueAddress,
  uniqueId,
  uniqueKey,
  uniqueSlug,
  valueType,
  webAddress,
  yamlSyntax,
  ledgerForm,
  publishedId,
  publishedWords,
];

export const SHAPE_RULES = RULES.filter((rule): rule is ShapeRule => rule.stage === 'shape');
export const TREE_RULES = RULES.filter((rule): rule is TreeRule => rule.stage === 'tree');
export const RECORD_RULES = RULES.filter((rule): rule is RecordRule => rule.stage === 'record');
