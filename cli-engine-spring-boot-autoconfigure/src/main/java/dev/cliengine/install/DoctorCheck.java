package dev.cliengine.install;

import java.util.List;

/**
 * Examines one thing that an application needs in order to work, for {@code self doctor}.
 * Beans of this type are asked in their order, the engine's own first.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface DoctorCheck {

	/**
	 * Looks, without changing anything and within seconds.
	 * @return what was found; nothing if there is nothing to look at
	 * @throws dev.cliengine.core.CliException if it cannot be looked at, which is a
	 * failure of this check
	 */
	List<Finding> examine();

}
