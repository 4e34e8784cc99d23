package dev.cliengine.sample.kohub.command;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.model.Quota;
import dev.cliengine.sample.kohub.client.model.RepoQuota;
import dev.cliengine.sample.kohub.client.model.RepoQuotas;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.terminal.ByteSize;

/**
 * Quotas as people see and type them.
 */
@Component
class QuotaViews {

	/**
	 * What somebody typed.
	 * @return {@code null} for no limit
	 */
	@Nullable Long bytes(String typed) {
		if (typed.equals("none")) {
			return null;
		}
		if (!typed.matches("\\d{1,18}")) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Give a number of bytes, or none")
				.message("--quota must be a number of bytes or none, not \"" + typed + "\"");
		}
		return Long.valueOf(typed);
	}

	Panel namespace(Quota quota) {
		return new Panel("Quota of " + quota.namespace()).fact("Quota", size(quota.quotaBytes(), "unlimited"))
			.fact("Used", ByteSize.of(quota.usedBytes()))
			.fact("Available", size(quota.availableBytes(), "unlimited"))
			.fact("Percentage", percentage(quota.percentageUsed()));
	}

	Panel repository(RepoQuota quota) {
		return new Panel("Quota of " + quota.repoId()).fact("Quota", size(quota.quotaBytes(), "inherited"))
			.fact("Effective", size(quota.effectiveQuotaBytes(), "unlimited"))
			.fact("Used", ByteSize.of(quota.usedBytes()))
			.fact("Available", size(quota.availableBytes(), "unlimited"))
			.fact("Percentage", percentage(quota.percentageUsed()));
	}

	Table repositories(RepoQuotas quotas) {
		Table table = new Table("Repositories of " + quotas.namespace(), "Repository", "Type", "Quota", "Used",
				"Percentage");
		quotas.repositories()
			.forEach((repo) -> table.row(repo.repoId(), repo.repoType(), size(repo.quotaBytes(), "inherited"),
					ByteSize.of(repo.usedBytes()), percentage(repo.percentageUsed())));
		return table;
	}

	String size(@Nullable Long bytes, String none) {
		return (bytes != null) ? ByteSize.of(bytes) : none;
	}

	private static String percentage(@Nullable Double percentage) {
		return (percentage != null) ? percentage + "%" : "";
	}

}
