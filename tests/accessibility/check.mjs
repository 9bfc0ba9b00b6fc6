// Opens each page in headless Chromium, at the width of a phone and of a desk, and fails on any violation that axe-core finds,
// on a page wider than its window, and on anything the page tries to load. See README.md for how it is started.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = process.argv.slice(2);
if (pages.length === 0) {
  console.error('Name at least one page.');
  process.exit(2);
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let failures = 0;
for (const page of pages) {
  for (const width of [360, 1100]) {
    // The page forbids every script, so axe-core has to be let in.
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const tab = await context.newPage();
    const address = pathToFileURL(path.resolve(page)).href;
    const loaded = [];
    tab.on('request', request => request.url() === address || loaded.push(request.url()));
    await tab.goto(address);

    // What is folded is checked as well.
    await tab.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
    await tab.evaluate(axe);
    const { violations, passes } = await tab.evaluate(() => window.axe.run());
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const wrong = [
      ...violations.map(violation => `${violation.id} (${violation.impact}): ${violation.help}\n    ${violation.nodes.map(node => node.html.slice(0, 160)).join('\n    ')}`),
      ...(overflow > 0 ? [`wider than the window by ${overflow} px`] : []),
      ...loaded.map(url => `loads ${url}`),
    ];
    failures += wrong.length;
    console.log(`${path.basename(page)} at ${width} px: ${passes.length} rules passed, ${wrong.length} failures`);
    wrong.forEach(line => console.log(`  ${line}`));
    await context.close();
  }
}

await browser.close();
process.exit(failures === 0 ? 0 : 1);
