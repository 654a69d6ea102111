import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { run } from './run-step.ts';

const HOW_TO =
  'No browser was found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one that is installed.';

/**
 * Sees to it that there is a browser to test with. A server that decides about a change, on Debian and as
 * root, installs the system's; everybody else gets Playwright's own, which needs no rights.
 *
 * @returns why there is none; undefined if there is one
 */
export async function ensureBrowser(): Promise<string | undefined> {
  if (hasBrowser()) return undefined;
  const canInstall =
    process.env['CI'] && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  console.log('No browser found. Installing one.');
  const apt = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium';
  if (canInstall) await run(apt, { DEBIAN_FRONTEND: 'noninteractive' });
  else await run('playwright install chromium');
  return hasBrowser() ? undefined : HOW_TO;
}

const hasBrowser = (): boolean => {
  const found = findBrowser();
  return found === undefined ? existsSync(chromium.executablePath()) : existsSync(found);
};
