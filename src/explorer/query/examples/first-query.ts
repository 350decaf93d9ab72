/** The first query of the README: one matter, with parts of all five agencies. */
export const firstQuery = `# Theo một vụ việc từ tin báo đến phiên tòa lưu động.
# Follow one matter from a tip to a mobile trial.
{
  matter(reference: "LT-2019-0037") {
    code
    title
    stage
    place { name }
    participants { agency organisation { name } since }
    crimeTips { number receivedOn outcome { kind decidedOn } }
    interceptions { number occurredAt personsStopped }
    criminalCase { documentNumber initiatedOn accused { fullName status } }
    victims { code status identity { fullName } }
    prosecution { indictment { documentNumber issuedOn } }
    trial { registrationNumber court { name } mode mobileTrial { venue plannedOn status } }
  }
}
`;
