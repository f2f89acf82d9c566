/** Whether people can find, trust and act on numbers and predictions. */
export const data = `data and machine learning | data analytics pipeline dashboard model dataset ml etl metric bi table analyst ai training prediction llm dbt schema prompt inference eval

self-served-questions: the share of data questions that teams answer on their own
  +% product | self-service dashboard semantic-layer bi-tool data-catalogue glossary data-mart documentation data-literacy self-service-bi looker | How many wait in a queue for an analyst?
dashboard-decisions: the share of managers who use their dashboard every week
  +% product | dashboard kpi scorecard bi-tool executive-dashboard metric-tree visualisation alert weekly-report | Who decides by what we show?
data-on-time: the share of tables that are up to date by the start of work
  +% | data-warehouse pipeline etl orchestration airflow streaming freshness ingestion job hire-data-engineer | Are the numbers there when needed?
wrong-records: the error rate of our records
  -% | data-quality data-validation data-contract data-test master-data deduplication schema cleanup data-owner | How much of what we store is true?
data-faults-noticed: the number of data faults that users notice first
  -count | data-quality monitoring data-contract observability lineage alert schema-registry data-test | Who finds the faults: we or our readers?
data-trust: the share of decision makers who trust the numbers
  +% lagging people | data-governance definition semantic-layer single-source-of-truth glossary certified-dataset metric-definition documentation lineage | Do people still keep their own spreadsheet?
question-to-answer: the median time from question to answer
  -days | data-warehouse analyst self-service data-mart query notebook intake dashboard template hire-analyst hire-data-analyst customer-data-platform data-platform | How old is the question when the answer comes?
found-data: the share of analysts who find the data they need without asking
  +% product | data-catalogue documentation glossary lineage data-portal metadata naming-convention ownership datahub | How much time goes into looking?
slow-queries: the 95th percentile query time
  -seconds | index partitioning query-tuning slow-query clustering cache materialised-view optimisation database data-warehouse | How long do people stare at a spinner?
model-precision: the precision of the model's predictions
  +% | model training-data labelling fine-tuning classifier evaluation baseline retraining | How often is the machine right?
forecast-error: the error of the forecast
  -% | forecast model time-series backtest prophet planner demand | How far off are we?
accepted-predictions: the share of predictions that people act on without correcting them
  +% product | model explanation prediction scoring human-review api deployment scorer copilot | Do those believe it for whom it was built?
wrong-answers: the share of the model's answers rated wrong
  -% | llm rag prompt guardrail evaluation chatbot retrieval assistant fine-tuning | How often does it say what is not so?
drift-detection: the median time to notice that a model got worse
  -days | model-monitoring drift mlops retraining dashboard alert shadow-deployment model-registry evaluation | How long do we predict yesterday's world?
inference-time: the 95th percentile prediction time
  -ms | inference serving gpu distillation quantisation batching edge streaming model-server | How long does the machine think?
label-agreement: the share of labels on which annotators agree
  +% | labelling guideline gold-set label-tool training-data label-image label-data | Do we agree on what is right? | Cohen's kappa
unequal-errors: the gap in error rate between groups of people
  -pp | fairness bias model-card audit responsible-ai evaluation fairness-policy subgroup | For whom is it wrong?
idea-to-model: the median time from an idea to a model in use
  -weeks | feature-store mlops model-platform experiment-tracking notebook-platform model-registry gpu-cluster | How soon does a good idea predict something?
`;
