const { Command, Flags } = require('@oclif/core')

class List extends Command {
  async run() {
    await this.parse(List)
    this.log('[{"id":"p-1","name":"Storefront"},{"id":"p-2","name":"Checkout"}]')
  }
}
List.description = 'List projects'
List.flags = { limit: Flags.integer({ default: 20, description: 'How many' }) }
module.exports = List
