using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Testing.AgencyReturns;
using static CaseReview.Testing.AgencyReturns.ReturnRequestBuilder;

namespace CaseReview.UnitTests.AgencyReturns;

public sealed class SendBackTests
{
    private static readonly PartnershipId Partnership = new(Guid.Parse("0198a000-0000-7000-8000-0000000000aa"));

    [Fact]
    [Trait("Requirement", "X-14")]
    public void A_nil_return_that_is_sent_back_asks_for_contact_again()
    {
        var request = new ReturnRequestBuilder(Partnership).Then(x => x.SendNilReturn(new Answerer("Fiona Dale", "clerk"), null, Lead, AskedAt)).Build();

        request.SendBack("Please look in the archive", new Dictionary<string, string>(), DueOn, Officer, AskedAt);

        Assert.Equal((false, (bool?)null, (bool?)false), (request.Return.IsNil, request.Return.HadContact, request.Return.HadContactBefore));
    }
}
