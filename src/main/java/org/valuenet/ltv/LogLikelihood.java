package org.valuenet.ltv;

/** A log-likelihood of positive parameters, with its exact derivatives. */
interface LogLikelihood {

	/** Value, gradient and Hessian by the parameters themselves. */
	Curvature at(double[] parameters);

}
