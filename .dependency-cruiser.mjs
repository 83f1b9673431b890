/** Import rules: the rooms of docs/architecture.md, checked. @type {import('dependency-cruiser').IConfiguration} */
const rooms = 'extract|buckets|detect|subjects|policy|evidence|breach|lookups|queue|report'
export default {
  forbidden: [
    {
      name: 'room-imports-only-model',
      comment:
        'A room (one step of the data path) may import only model; packages/pipeline is the one place that joins rooms.',
      severity: 'error',
      from: { path: `^packages/(${rooms})/src` },
      to: { path: '^packages/', pathNot: ['^packages/$1/', '^packages/model/'] },
    },
    {
      name: 'model-imports-nothing',
      comment: 'model holds the words everyone shares; it knows no other package and no I/O.',
      severity: 'error',
      from: { path: '^packages/model/src', pathNot: '\\.test\\.ts$' },
      to: {
        path: ['^packages/(?!model)', '^apps/', '^(node:)?(fs|child_process|net|http|https|worker_threads|sqlite)'],
      },
    },
    {
      name: 'packages-not-apps',
      comment: 'Apps are composition roots; nothing imports them.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'no-circular',
      comment: 'Import cycles hide the direction of the data.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^apps/console/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
