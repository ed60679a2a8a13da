import { expect, it } from 'vitest';

import { identifierOf, initialsOf } from '../../src/additions/identifier.ts';

it.each([
  ['Servizio autonomo Risorse umane', 'servizio autonomo', 'risorse-umane'],
  ['Settore Attività produttive', 'settore', 'attivita-produttive'],
  ['Biblioteca dell’infanzia', 'servizio', 'biblioteca-dell-infanzia'],
  ['Settore', 'settore', 'settore'],
])('%s as an identifier', (name, kind, expected) => {
  expect(identifierOf(name, kind)).toBe(expected);
});

it.each([
  ['Giunta comunale', 'deliberazione', 'gc'],
  ['Consiglio di amministrazione', 'deliberazione', 'ca'],
  ['Sindaco', 'decreto sindacale', 'ds'],
  ['Dirigente', 'determinazione', 'dd'],
])('the letters of the acts of %s', (body, act, expected) => {
  expect(initialsOf(body, act)).toBe(expected);
});
