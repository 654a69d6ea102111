import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { writeLine, type Effects } from '../effects.ts';
import { runShell } from '../run-shell.ts';
import { findBrowser } from './find-browser.ts';

const HOW_TO =
  'No browser was found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one that is installed.';

/**
 * Sees to it that there is a browser to test with. A server that decides about a change, on Debian and as
 * root, installs the system's; everybody else gets Playwright's own, which needs no rights.
 *
 * @returns why there is none; undefined if there is one
 */
export async function ensureBrowser(effects: Effects): Promise<string | undefined> {
  const { environment, stdout } = effects;
  if (hasBrowser(environment)) return undefined;
  const canInstall =
    environment['CI'] && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  writeLine(stdout, 'No browser found. Installing one.');
  const apt = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium';
  if (canInstall) await runShell(apt, effects, { DEBIAN_FRONTEND: 'noninteractive' });
  else await runShell('playwright install chromium', effects);
  return hasBrowser(environment) ? undefined : HOW_TO;
}

const hasBrowser = (environment: NodeJS.ProcessEnv): boolean => {
  const found = findBrowser(environment);
  return found === undefined ? existsSync(chromium.executablePath()) : existsSync(found);
};
