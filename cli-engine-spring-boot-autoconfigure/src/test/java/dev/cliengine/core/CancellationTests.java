package dev.cliengine.core;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CancellationTests {

	private final Cancellation cancellation = new Cancellation();

	private final List<String> heard = new ArrayList<>();

	@Test
	void aRunGoesOnUntilItIsCancelled() {
		assertThat(this.cancellation.isCancelled()).isFalse();
		assertThat(this.cancellation.reason()).isNull();
	}

	@Test
	void theFirstReasonStays() {
		assertThat(this.cancellation.cancel(ErrorCategory.TIMEOUT)).isTrue();
		assertThat(this.cancellation.cancel(ErrorCategory.INTERRUPTED)).isFalse();
		assertThat(this.cancellation.isCancelled()).isTrue();
		assertThat(this.cancellation.reason()).isEqualTo(ErrorCategory.TIMEOUT);
	}

	@Test
	void listenersHearOnceInTheirOrder() {
		this.cancellation.onCancel(() -> this.heard.add("one"));
		this.cancellation.onCancel(() -> this.heard.add("two"));
		this.cancellation.cancel(ErrorCategory.INTERRUPTED);
		this.cancellation.cancel(ErrorCategory.INTERRUPTED);
		assertThat(this.heard).containsExactly("one", "two");
	}

	@Test
	void aForgottenListenerHearsNothing() {
		Runnable forget = this.cancellation.onCancel(() -> this.heard.add("one"));
		this.cancellation.onCancel(() -> this.heard.add("two"));
		forget.run();
		forget.run();
		this.cancellation.cancel(ErrorCategory.INTERRUPTED);
		assertThat(this.heard).containsExactly("two");
	}

	@Test
	void whoComesLateHearsAtOnce() {
		this.cancellation.cancel(ErrorCategory.TERMINATED);
		Runnable forget = this.cancellation.onCancel(() -> this.heard.add("late"));
		forget.run();
		assertThat(this.heard).containsExactly("late");
	}

	@Test
	void aFailingListenerDoesNotKeepTheOthersFromHearing() {
		this.cancellation.onCancel(() -> {
			throw new IllegalStateException("broken");
		});
		this.cancellation.onCancel(() -> this.heard.add("two"));
		assertThatIllegalStateException().isThrownBy(() -> this.cancellation.cancel(ErrorCategory.INTERRUPTED))
			.withMessage("broken");
		assertThat(this.heard).containsExactly("two");
	}

}
