import { Document, isMap, visit } from 'yaml';

/** YAML in which every map within a map stands on one line, so that a long table reads as a table. */
export function tableYaml(value: unknown): string {
  const document = new Document(value, { keepUndefined: false });
  visit(document, {
    Map: (_key, node, ancestors) => {
      if (ancestors.filter(isMap).length >= 2) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
