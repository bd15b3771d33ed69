CREATE FULLTEXT INDEX names_of_things IF NOT EXISTS FOR (n:Supplier|Product|Device|Component|Department|Rep|Carrier|Territory) ON EACH [n.name, n.model, n.partNumber, n.batch, n.supplierId, n.productId, n.deviceId, n.componentId, n.departmentId, n.repId, n.carrierId, n.territoryId] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
DROP INDEX thing_names IF EXISTS
