import type { Vocabulary } from './vocabulary.ts';

/**
 * Everything in a piece of JSON-LD that schema.org does not know or allow: classes, properties, the kinds
 * of their values. Stricter than consumers are: a name does not pass for a person, every address is a full
 * one, deprecated properties count as unknown, and nothing is empty.
 *
 * @returns one line each, with the path: `Quotation.author: Unexpected Thing, expected Organization or Person.`
 */
export function findFaults(data: object, vocabulary: Vocabulary): string[] {
  const context = (data as Record<string, unknown>)['@context'];
  return [
    ...(context === 'https://schema.org' ? [] : ['@context: Expected https://schema.org.']),
    ...faultsOfNode(data as Node, '', vocabulary),
  ];
}

type Node = Readonly<Record<string, unknown>>;

function faultsOfNode(node: Node, path: string, vocabulary: Vocabulary): string[] {
  const type = node['@type'];
  if (typeof type !== 'string' || !vocabulary.hasClass(type)) {
    return [`${path || '@type'}: Unexpected class ${JSON.stringify(type)}.`];
  }
  const here = path ? `${path}(${type})` : type;
  return Object.entries(node).flatMap(([name, value]) => {
    const place = `${here}.${name}`;
    if (value === undefined || name === '@type' || (name === '@context' && !path)) return [];
    if (name === '@id') return isAddress(value) ? [] : [`${place}: Expected a full address.`];
    const property = vocabulary.propertyOf(type, name);
    if (!property || property.isDeprecated) return [`${place}: Unexpected property.`];
    return faultsOfValue(value, name, property.range, place, vocabulary);
  });
}

function faultsOfValue(
  value: unknown,
  property: string,
  range: readonly string[],
  place: string,
  vocabulary: Vocabulary,
): string[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${place}: Unexpected empty list.`];
    return value.flatMap((item, index) =>
      faultsOfValue(item, property, range, `${place}[${String(index)}]`, vocabulary),
    );
  }
  const refusal = (what: string): string[] => [
    `${place}: Unexpected ${what}, expected ${range.join(' or ')}.`,
  ];
  if (typeof value !== 'object' || value === null) {
    return isAllowed(value, range, vocabulary) ? [] : refusal(JSON.stringify(value));
  }
  const node = value as Node;
  const type = node['@type'];
  if (type === undefined && Object.keys(node).join() === '@id') {
    if (!range.includes('IdReference')) return refusal('reference');
    return isAddress(node['@id']) ? [] : [`${place}: Expected a full address.`];
  }
  if (typeof type === 'string' && vocabulary.isSubclass(type, 'Role')) {
    const { [property]: inner, ...role } = node;
    return [
      ...faultsOfNode(role, place, vocabulary),
      ...faultsOfValue(inner, property, range, `${place}(${type}).${property}`, vocabulary),
    ];
  }
  const isInRange = range.some((each) => vocabulary.isSubclass(String(type), each));
  return isInRange ? faultsOfNode(node, place, vocabulary) : refusal(String(type));
}

/** Whether a plain value is one of the data types of the range, or a word of one of its enumerations. */
function isAllowed(value: unknown, range: readonly string[], vocabulary: Vocabulary): boolean {
  return range.some((name) => {
    switch (name) {
      case 'Text':
        return typeof value === 'string' && value.trim() !== '';
      case 'URL':
        return isAddress(value);
      case 'Date':
        return typeof value === 'string' && ISO_DATE.test(value);
      case 'Number':
        return typeof value === 'number' && Number.isFinite(value);
      case 'Integer':
        return Number.isInteger(value);
      case 'Boolean':
        return typeof value === 'boolean';
      default:
        return vocabulary.wordsOf(name).includes(String(value));
    }
  });
}

const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
