using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Infrastructure.Partnerships;

namespace CaseReview.Testing.AgencyReturns;

/// <summary>Builds requests for returns through the domain. Asked on Wednesday 2 December 2026, due a week later, unless told otherwise.</summary>
public sealed class ReturnRequestBuilder(PartnershipId partnership)
{
    public static readonly DateTimeOffset AskedAt = new(2026, 12, 2, 10, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly DueOn = new(2026, 12, 9);

    public static readonly ReturnForm Form = PartnershipFile.NationalTemplates()[0];

    public static readonly Actor Officer = new(ActorKind.Member, Guid.Parse("0198a000-0000-7000-8000-000000000001"), "Sam Okoro", "Business Unit Officer", "signed in");

    public static readonly Actor Lead = new(ActorKind.LinkHolder, Guid.Parse("0198a000-0000-7000-8000-000000000002"), "Dr Lucy Tran", "named GP", "emailed link and code");

    private readonly List<Action<ReturnRequest>> _acts = [];
    private Guid _caseId = Guid.Parse("0198a000-0000-7000-8000-0000000000ff");
    private AskedAgency _agency = new(null, "GP practices", "GP", "pro");
    private int _number = 1;

    public ReturnRequestBuilder ForCase(Guid caseId) { _caseId = caseId; return this; }

    public ReturnRequestBuilder OfAgency(int number, string letters, string name) { _number = number; _agency = new AskedAgency(null, name, letters, "pol"); return this; }

    public ReturnRequestBuilder Opened() => Then(x => x.Open(Lead, AskedAt.AddHours(1)));

    public ReturnRequestBuilder Complete() => Then(Fill);

    public ReturnRequestBuilder WithEntry(EntryDetails details) => Then(x => x.AddEntry(details, Lead, AskedAt.AddHours(2)));

    public ReturnRequestBuilder Submitted() => Then(Fill).Then(x => x.Submit(null, Lead, AskedAt.AddHours(3)));

    public ReturnRequestBuilder Then(Action<ReturnRequest> act) { _acts.Add(act); return this; }

    public ReturnRequest Build()
    {
        var terms = new ReturnTerms(Form, DueOn, new DateOnly(2026, 5, 1), new DateOnly(2026, 11, 27));
        var request = ReturnRequest.Ask(
            partnership, _caseId, _number, _agency, new ReturnContact("Dr Lucy Tran", "lucy.tran@gp.example"), null, terms, Officer, AskedAt);
        foreach (var act in _acts)
        {
            act(request);
        }

        return request;
    }

    private static void Fill(ReturnRequest request)
    {
        var at = AskedAt.AddHours(2);
        request.SayWhoAnswers(new Answerer("Dr Lucy Tran", "named GP"), new SeniorOfficerTold("Dr R. Adeyemi", "medical director", new DateOnly(2026, 12, 2)), Lead, at);
        request.SayWhetherContact(hadContact: true, Lead, at);
        foreach (var section in request.Return.Sections.Where(x => x.Asked.Questions.Count > 0))
        {
            request.SaveSection(section.Key, [.. section.Answers.Select(_ => $"What the practice can say about {section.Key}")], Lead, at);
        }

        request.AddEntry(new EntryDetails(EventDate.Exactly(new DateOnly(2026, 10, 5), new TimeOnly(11, 20)), "GP record", "Weight checked at 8 weeks."), Lead, at);
    }
}
