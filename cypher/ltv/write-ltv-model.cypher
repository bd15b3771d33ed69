// Purpose: Keeps a fit; the same estimates from data with the same end are the same fit, made again.
// Params:  modelId STRING, segment STRING, ownDataWeight FLOAT, purchaseModel STRING, purchaseLogs LIST<FLOAT>,
//          purchaseCovariance LIST<FLOAT>, purchaseLogLikelihood FLOAT, spendingLogs LIST<FLOAT>,
//          spendingCovariance LIST<FLOAT>, spendingLogLikelihood FLOAT, renewalLogs LIST<FLOAT>,
//          renewalCovariance LIST<FLOAT>, renewalLogLikelihood FLOAT, customers INTEGER, gradeAFromMinor INTEGER,
//          gradeBFromMinor INTEGER, dataAsOf INTEGER, fittedAt INTEGER
// Returns: none
MERGE (model:LtvModel {modelId: $modelId})
SET
  model.segment = $segment,
  model.ownDataWeight = $ownDataWeight,
  model.purchaseModel = $purchaseModel,
  model.purchaseLogs = $purchaseLogs,
  model.purchaseCovariance = $purchaseCovariance,
  model.purchaseLogLikelihood = $purchaseLogLikelihood,
  model.spendingLogs = $spendingLogs,
  model.spendingCovariance = $spendingCovariance,
  model.spendingLogLikelihood = $spendingLogLikelihood,
  model.renewalLogs = $renewalLogs,
  model.renewalCovariance = $renewalCovariance,
  model.renewalLogLikelihood = $renewalLogLikelihood,
  model.customers = $customers,
  model.gradeAFromMinor = $gradeAFromMinor,
  model.gradeBFromMinor = $gradeBFromMinor,
  model.dataAsOf = $dataAsOf,
  model.fittedAt = $fittedAt
