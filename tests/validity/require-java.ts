import type { TestContext } from 'vitest';
import { hasJava } from './checker.ts';

const HOW_TO_GET_JAVA =
  'The HTML validator needs Java 17 or later: `apt-get install default-jre-headless`, `brew install openjdk`, or https://adoptium.net.';

/**
 * Skips a test on a machine without Java, and says so. On a server that decides about a change (`CI`) the
 * test fails instead: there nobody would see that it was left out.
 */
export async function requireJava({ skip }: TestContext): Promise<void> {
  if (await hasJava()) return;
  if (process.env['CI']) throw new Error(HOW_TO_GET_JAVA);
  process.stderr.write(`\nSkipped: ${HOW_TO_GET_JAVA}\n`);
  skip(HOW_TO_GET_JAVA);
}
