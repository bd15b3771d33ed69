package org.valuenet.ltv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.valuenet.access.Role;
import org.valuenet.access.Viewer;
import org.valuenet.api.BadRequestException;
import org.valuenet.api.Money;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Fits the models on the past and compares them, and rules of thumb, with what followed.
 */
@Controller
class LtvBacktests {

	private static final int MOST = 100_000;

	private final PurchaseHistories histories;

	private final Viewer viewer;

	private final String reportingCurrency;

	private final ServedModel served;

	LtvBacktests(PurchaseHistories histories, Viewer viewer,
			@Value("${valuenet.reporting-currency}") String reportingCurrency,
			@Value("${valuenet.purchase-model}") String served) {
		this.histories = histories;
		this.viewer = viewer;
		this.reportingCurrency = reportingCurrency;
		this.served = ServedModel.of(served);
	}

	@QueryMapping
	LtvBacktest ltvBacktest(@Argument LocalDate from, @Argument LocalDate cutoff, @Argument LocalDate to,
			@Argument @Nullable String currency) {
		this.viewer.require(Role.ANALYST, Role.STEWARD);
		BacktestPeriod period = new BacktestPeriod(from, cutoff, to);
		String unit = (currency != null) ? currency : this.reportingCurrency;
		AtomicInteger leftOut = new AtomicInteger();
		List<DatedHistory> cohort = cohort(period, unit, leftOut);
		double[] actual = cohort.stream().mapToDouble(DatedHistory::laterMinor).toArray();
		List<Candidate> candidates = Forecaster.all()
			.stream()
			.map((each) -> Candidate.of(each, each.forecast(cohort, period), actual, unit))
			.toList();
		return new LtvBacktest(period,
				new Money(Math.round(cohort.stream().mapToDouble(DatedHistory::laterMinor).sum()), unit), cohort.size(),
				leftOut.get(), candidates, this.served.among(candidates).orElse(null));
	}

	private List<DatedHistory> cohort(BacktestPeriod period, String currency, AtomicInteger leftOut) {
		List<DatedHistory> cohort = new ArrayList<>();
		long first = period.from().toEpochDay();
		this.histories.forEach(this.viewer.scope(), period.basis(currency), (dated) -> {
			if (dated.firstDay() >= first && dated.otherCurrency()) {
				leftOut.incrementAndGet();
			}
			else if (dated.firstDay() >= first) {
				cohort.add(dated);
			}
			if (cohort.size() > MOST) {
				throw new BadRequestException("argument from: more than " + MOST + " customers first bought between "
						+ period.from() + " and " + period.cutoff() + "; choose a shorter period");
			}
		});
		return cohort;
	}

}
