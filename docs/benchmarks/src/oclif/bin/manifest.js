// Writes down the commands, as a release of such a tool does
const { Plugin } = require('@oclif/core')
const { writeFileSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')
const plugin = new Plugin({ root, type: 'core', ignoreManifest: true, errorOnManifestCreate: true })
plugin.load().then(() => writeFileSync(join(root, 'oclif.manifest.json'), JSON.stringify(plugin.manifest)))
