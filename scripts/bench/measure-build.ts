import { spawn } from 'node:child_process';
import type { Effects } from '../effects.ts';

export interface BuildMeasure {
  /** Wall clock. */
  readonly seconds: number;
  /** The most memory that the process held. */
  readonly peakBytes: number;
}

const TOLD = 'peak of memory in kB: ';
/** Runs in the process that is measured, when it ends. */
const TELL = `data:text/javascript,process.on('exit',()=>console.log('${TOLD}'+process.resourceUsage().maxRSS))`;

/**
 * Runs `npm run build` once.
 *
 * @throws with what the command printed, if it failed
 */
export async function measureBuild(
  content: string,
  out: string,
  { folder, environment }: Effects,
): Promise<BuildMeasure> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELL, 'scripts/build.ts'], {
    cwd: folder,
    env: {
      ...environment,
      CONTENT_DIR: content,
      OUT_DIR: out,
      BASE_PATH: '',
      SHARE_PICTURES: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const status = await new Promise((resolve) => child.on('close', resolve));
  const peak = Number(output.split(TOLD).at(-1)?.split('\n')[0]);
  if (status !== 0 || !peak) throw new Error(`The build failed:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, peakBytes: peak * 1024 };
}
