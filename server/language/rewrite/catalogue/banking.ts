/** How people come to a bank or an insurer, and what they get when they need it. */
export const banking = `banking and insurance | bank banking insurance insurer claim claims policyholder loan mortgage credit branch underwriting premium broker lender fintech

claim-time: the median time from claim to payment
  -days | claim claims-process claims-portal claims-automation fraud-check adjuster claims-handling claim-form | How long do people wait when they need us?
account-opened: the share of started account openings that are finished
  +% product | account-opening onboarding kyc video-ident digital-onboarding e-signature application-form | Where do we lose people at the door?
loan-decision-time: the median time to a loan decision
  -hours | loan mortgage credit-scoring underwriting loan-origination credit-model approval-workflow | How long does a yes take?
digital-customers: the share of customers who do their banking online
  +% product | mobile-banking online-banking banking-app chatbot branch-closure card-control digital-branch | Who still has to come to the counter?
claims-without-calls: the share of claims settled without a call
  +% product | claims-portal status-tracking claim-form photo-upload self-service claims-app claims-status | Do people have to ask where it is?
loan-losses: the share of loans in default
  -% lagging business | credit-scoring credit-policy collections credit-model underwriting-rule early-warning risk-model | Whom do we lend what they cannot pay back?
policies-renewed: the share of policies that are renewed
  +% lagging business | renewal policy-renewal broker-portal customer-letter premium loyalty-discount no-claims-bonus | Who stays with us?
`;
