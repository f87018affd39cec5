// `npm run charts`: draws the two statecharts in the README anew after one of them has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { README, withCharts } from '../support/charts.ts';

writeFileSync(README, withCharts(readFileSync(README, 'utf8')));
