const { Args, Command } = require('@oclif/core')

class Get extends Command {
  async run() {
    const { args } = await this.parse(Get)
    const answer = await fetch(args.address)
    this.log(await answer.text())
  }
}
Get.description = 'Get a document'
Get.args = { address: Args.string({ required: true, description: 'Where it is' }) }
module.exports = Get
