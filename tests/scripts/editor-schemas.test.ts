import { expect, test } from 'vitest';
import { z } from 'zod';
import { contentSchemas } from '../../src/read-content.ts';

test('every kind of content has a schema that an editor can use', () => {
  for (const { name, schema } of contentSchemas) {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    expect(json.type ?? json.anyOf, name).toBeDefined();
  }
});

test('the schema of a help point tells the editor in Dutch what a field is for', () => {
  const helpPoints = contentSchemas.find(({ name }) => name === 'help-points');
  const json = JSON.stringify(
    z.toJSONSchema(helpPoints?.schema ?? z.never(), { io: 'input', unrepresentable: 'any' }),
  );
  expect(json).toContain('Mag bij de drie beste staan');
});
