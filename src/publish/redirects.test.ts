import { describe, expect, it } from 'vitest';
import type { PublicRecord, Statement } from '../record/model.ts';
import { formatRedirects } from './redirects.ts';

const recordOf = (...statements: Pick<Statement, 'id' | 'aliases'>[]) =>
  ({
    statements: new Map(statements.map((each) => [each.id, each])),
  }) as unknown as PublicRecord;

describe('the redirects for a host', () => {
  it('lead each earlier address to the present one, below the base path', () => {
    const record = recordOf(
      { id: '2025-09-04-roe-ice', aliases: ['2025-09-05-roe-ice', '2025-09-04-roe-cold'] },
      { id: '2025-09-06-doe-snow', aliases: [] },
    );
    expect(formatRedirects(record, '/ledger')).toBe(
      '/ledger/statements/2025-09-04-roe-cold/ /ledger/statements/2025-09-04-roe-ice/ 301\n' +
        '/ledger/statements/2025-09-05-roe-ice/ /ledger/statements/2025-09-04-roe-ice/ 301\n',
    );
  });

  it('are none where no statement was ever renamed', () => {
    expect(formatRedirects(recordOf({ id: '2025-09-06-doe-snow', aliases: [] }), '/')).toBe('');
  });
});
