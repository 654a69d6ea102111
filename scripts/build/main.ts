import { writeLine, type Effects } from '../effects.ts';
import { reportMistakes } from '../report-mistakes.ts';
import { buildSite } from './build-site.ts';

/** Builds the site beside `OUT_DIR`, and puts it in its place only when all went well. */
export function main(_: readonly string[], effects: Effects): Promise<number> {
  return reportMistakes(effects, async () => {
    const { folder, pages, seconds } = await buildSite(effects);
    writeLine(
      effects.stdout,
      `Built ${String(pages)} pages into ${folder} in ${seconds.toFixed(1)} s.`,
    );
    return 0;
  });
}
