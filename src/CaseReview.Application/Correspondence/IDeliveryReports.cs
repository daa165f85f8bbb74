namespace CaseReview.Application.Correspondence;

/// <summary>Asks a mail service what became of an email that it took. Registered only where the service can say.</summary>
public interface IDeliveryReports
{
    /// <summary>Asks about one email.</summary>
    /// <param name="messageId">The Message-ID it was handed over with.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What the service knows.</returns>
    /// <exception cref="EmailRefused">The service did not answer.</exception>
    Task<DeliveryReport> Of(string messageId, CancellationToken ct);
}

/// <summary>What a mail service knows of an email that it took.</summary>
public enum DeliveryReport
{
    /// <summary>Still under way, or not known.</summary>
    UnderWay,

    /// <summary>The recipient's mail server took it.</summary>
    Delivered,

    /// <summary>It did not arrive and will not.</summary>
    NotDelivered,
}
