import assert from 'node:assert/strict';
import test from 'node:test';
import { readZone } from '../../../src/clinic/time-zone.js';

test('takes names of the time zone database with a slash, and UTC', () => {
  for (const name of [
    'America/Los_Angeles',
    'Europe/Madrid',
    'America/Argentina/Buenos_Aires',
    'US/Pacific',
    'Etc/GMT+7',
    'UTC',
    ' America/New_York ',
  ]) {
    assert.equal(readZone(name).zone, name.trim());
  }
});

test('refuses abbreviations and names the zone that is meant', () => {
  const meant = {
    EST: 'America/New_York',
    EDT: 'America/New_York',
    EST5EDT: 'America/New_York',
    Eastern: 'America/New_York',
    CST: 'America/Chicago',
    MST: 'America/Denver',
    pst: 'America/Los_Angeles',
    PT: 'America/Los_Angeles',
    'Pacific Time': 'America/Los_Angeles',
    HST: 'Pacific/Honolulu',
    CET: 'a name like America/New_York',
    'America/Las_Vegas': 'a name like America/New_York',
  };
  for (const [written, zone] of Object.entries(meant)) {
    const { problem } = readZone(written);
    assert.ok(problem?.includes(`"${written}"`) && problem.includes(zone), `${written}: ${problem}`);
  }
});

test('refuses everything else with its value', () => {
  for (const written of [
    'America/Las_Vegas',
    'Las Vegas',
    'GMT-8',
    'UTC-8',
    '-08:00',
    '+01:00',
    'Mars/Olympus',
    '',
    '/',
    'America/',
  ]) {
    const { zone, problem } = readZone(written);
    assert.equal(zone, undefined);
    assert.ok(problem?.includes(`"${written}"`));
  }
});
